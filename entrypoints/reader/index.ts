import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pack } from '../../data/pack.ts';
import { stay } from './stay.ts';

export default defineUnlistedScript(() => stay(pack));
