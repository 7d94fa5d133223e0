import { expect, test } from 'vitest';
import { foldKey } from '../../shared/rights/fold-text.ts';
import { ccLicenceIn } from '../../shared/rights/read-licence.ts';

test.each([
  'a creative commons project',
  'Namensnennung erforderlich',
  'رخصة المشاع الإبداعي',
])('spells out no licence: %s', (text) => expect(ccLicenceIn(foldKey(text))).toBeNull());

test.each([
  ['Creative Commons Attribution-NonCommercial 4.0', 'CC-BY-NC-4.0'],
  ['Creative Commons Namensnennung - keine Bearbeitung 3.0', 'CC-BY-ND-3.0'],
  ['Creative Commons Attribution 2.0', 'CC-BY-2.0'],
  ['رخصة المشاع الإبداعي نسب المصنف 4.0', 'CC-BY-4.0'],
  ['知识共享 署名-非商业性 4.0', 'CC-BY-NC-4.0'],
])('%s is %s', (text, spdx) => {
  expect(ccLicenceIn(foldKey(text))?.spdx).toBe(spdx);
});
