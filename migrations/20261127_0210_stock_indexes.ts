import type { Knex } from 'knex';

/**
 * Ways to what lies there. A pickup looks at a contract's stock from its day on, also at what is used up later, and free
 * space at all stock of a day: neither may read the rows of years ago.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    drop index stock_contract;
    create index stock_contract on stock (contract_id, until);
    create index stock_until on stock (until) where quantity > 0;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop index stock_until;
    drop index stock_contract;
    create index stock_contract on stock (contract_id, until) where quantity > 0;
  `);
}
