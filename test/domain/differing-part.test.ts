import { differingPart } from '../../src/web/exchange/suspects/differing-part.ts';

test.each([
  ['ХР–1', 'ХР-1', ['ХР', '–', '1']],
  ['XP-1', 'ХР-1', ['', 'XP', '-1']],
  ['ХР -  1', 'ХР-1', ['ХР', ' -  ', '1']],
  ['хр-1', 'ХР-1', ['', 'хр', '-1']],
  ['А-11', 'А-1', ['А-1', '1', '']],
  ['А-1', 'А-11', ['А-1', '', '']],
  ['А-1', 'А-1', ['А-1', '', '']],
  ['', 'А', ['', '', '']],
])('«%s» beside «%s» differs in its middle', (text, other, [before, differs, after]) => {
  expect(differingPart(text, other)).toEqual({ before, differs, after });
});
