import { z } from 'zod';
import { lotFieldNames, lotFields } from '../../src/storage/lots/lot-fields.ts';
import type { LotFieldName } from '../../src/storage/lots/lot-fields.ts';
import {
  lotFieldNames as namesOfScreens,
  lotFields as fieldsOfScreens,
} from '../../src/web/storage/lots/lot-fields.ts';

/** What the inputs of the screens take, said as JSON Schema. */
function takenByScreens(name: LotFieldName): object {
  const { input } = fieldsOfScreens[name];
  switch (input.kind) {
    case 'text':
      return { type: 'string', maxLength: input.longest };
    case 'choice':
      return { type: 'string', enum: input.options };
    case 'number':
      return { type: 'number', minimum: 0, maximum: input.most, multipleOf: 10 ** -input.decimals };
    case 'check':
      return { type: 'boolean' };
  }
}

const schemaOf = (name: LotFieldName) => z.toJSONSchema(lotFields[name].input, { io: 'input' });

test('the screens know the same fields of a lot as the server, in the same order', () => {
  expect(namesOfScreens).toEqual(lotFieldNames);
});

test.each(lotFieldNames)('the screens take for %s what the server takes', (name) => {
  const { type, maxLength, enum: choices, minimum, maximum, multipleOf } = schemaOf(name);
  const taken = { type, maxLength, enum: choices, minimum, maximum, multipleOf };
  expect(taken).toEqual(takenByScreens(name));
});
