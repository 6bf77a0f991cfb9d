import { lockerOf, noteOf } from '../../src/shared/locks/lock-note.ts';
import { lockPurposes } from '../../src/shared/locks/lock-purpose.ts';
import type { LockPurpose } from '../../src/shared/locks/lock-purpose.ts';
import { newId } from '../../src/shared/ids.ts';

test.each(Object.keys(lockPurposes) as LockPurpose[])(
  'the note of %s fits into an application_name and is read back',
  (purpose) => {
    const locker = { purpose, actorId: newId() };
    expect(noteOf(locker)).toMatch(/^[ -~]{1,63}$/);
    expect(lockerOf(noteOf(locker))).toEqual(locker);
  },
);

test.each(['', 'protektor', 'psql', 'protektor delivery', 'protektor lunch 1', 'other delivery 1'])(
  'the application name %p is no note',
  (name) => {
    expect(lockerOf(name)).toBeUndefined();
  },
);
