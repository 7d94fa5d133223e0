/** Before the walk's tests: one bundling and one synthesis for all of them. */
import { buildTemplate } from '../../../infra/local/cli/start-system.ts';

export const setup = () => buildTemplate();
