import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stay } from './stay.ts';

export default defineUnlistedScript(() => stay());
