import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import gate from '../../data/gate.json' with { type: 'json' };
import { whenShown } from '../../platform/page-changes.ts';
import { stand } from './stand.ts';

// Registered at run time by the worker, not in the manifest. An unlisted script carries no framework code: this one
// runs on every page.
export default defineUnlistedScript(() => whenShown(() => stand(gate)));
