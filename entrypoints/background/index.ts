import { defineBackground } from 'wxt/utils/define-background';
import { wire } from './wire.ts';

export default defineBackground(wire);
