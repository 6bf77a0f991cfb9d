import fc from 'fast-check';
import { addDays, day } from '../../src/shared/dates.ts';
import type { Day } from '../../src/shared/dates.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { recordDelivery } from '../../src/storage/movements/record-delivery.ts';
import { recordPickup } from '../../src/storage/movements/record-pickup.ts';
import { reverseMovement } from '../../src/storage/movements/reverse-movement.ts';
import { given } from './given.ts';
import type { TestApp } from './test-app.ts';

/** Something a storekeeper does; days are counted from the first day of the history. */
export type Action =
  | { readonly kind: 'deliver'; readonly after: number; readonly category: number; readonly quantity: number }
  | { readonly kind: 'pick up'; readonly after: number; readonly category: number; readonly quantity: number }
  | { readonly kind: 'reverse'; readonly which: number };

/** A fact that stands: what was accepted and not reversed. */
export interface Fact {
  readonly on: Day;
  readonly category: string;
  readonly direction: 'in' | 'out';
  readonly quantity: number;
}

export const firstDay = day('2025-10-01');
export const categories = ['R13-15', 'R16-18'] as const;

const moved = {
  after: fc.integer({ min: 0, max: 150 }),
  category: fc.integer({ min: 0, max: categories.length - 1 }),
  quantity: fc.integer({ min: 1, max: 30 }),
};

/** Actions in any order of days: late facts of both signs are the rule, not the exception. */
export const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('deliver' as const), ...moved }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pick up' as const), ...moved }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reverse' as const), which: fc.nat(30) }) },
);

interface Recorded {
  readonly id: string;
  readonly fact: Fact;
}

/** Plays actions for one contract over the real use cases and keeps its own list of what stands. */
export class History {
  readonly app: TestApp;
  readonly of: { readonly contractId: string; readonly warehouseId: string };
  readonly slot: string;
  private standing: readonly Recorded[] = [];

  private constructor(app: TestApp, of: History['of'], slot: string) {
    this.app = app;
    this.of = of;
    this.slot = slot;
  }

  static async begin(app: TestApp, contractId: string): Promise<History> {
    const warehouse = await given(app).warehouse();
    const slot = { code: 'А-1', zone: 'А', capacity: 100_000 };
    await given(app).slots(warehouse.id, [slot]);
    return new History(app, { contractId, warehouseId: warehouse.id }, slot.code);
  }

  get facts(): readonly Fact[] {
    return this.standing.map(({ fact }) => fact);
  }

  /** An action that the rules refuse changes nothing, here as there. */
  async play(action: Action): Promise<void> {
    try {
      await this.record(action);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private async record(action: Action): Promise<void> {
    const command = { actor: this.app.actor('storekeeper') };
    if (action.kind === 'reverse') {
      const which = this.standing[action.which % (this.standing.length || 1)];
      if (!which) return;
      await reverseMovement(this.app.deps, command, { movementId: which.id, reason: 'Ошибка' });
      this.standing = this.standing.filter((recorded) => recorded !== which);
      return;
    }
    const fact: Fact = {
      on: addDays(firstDay, action.after),
      category: categories[action.category] ?? categories[0],
      direction: action.kind === 'deliver' ? 'in' : 'out',
      quantity: action.quantity,
    };
    const { category, quantity } = fact;
    const movement = { ...this.of, occurredOn: fact.on };
    const { id } =
      action.kind === 'deliver'
        ? await recordDelivery(this.app.deps, command, {
            ...movement,
            lines: [{ category, quantity, slot: this.slot }],
          })
        : await recordPickup(this.app.deps, command, { ...movement, lines: [{ category, quantity }] });
    this.standing = [...this.standing, { id, fact }];
  }
}
