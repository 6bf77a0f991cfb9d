import { createClient } from '../clients/clients/create-client.ts';
import { createContract } from '../clients/contracts/create-contract.ts';
import { listOrganizations } from '../clients/organizations/organization-read.ts';
import { fleetMovements, fleets, summerTariff } from './fleets.ts';
import { tiresOf } from './tires.ts';
import { createTariff } from '../pricing/tariffs/create-tariff.ts';
import { listTariffs } from '../pricing/tariffs/tariff-read.ts';
import type { Command, Deps } from '../shared/command.ts';
import { day } from '../shared/dates.ts';
import { recordDelivery } from '../storage/movements/record-delivery.ts';
import { recordPickup } from '../storage/movements/record-pickup.ts';
import { reverseMovement } from '../storage/movements/reverse-movement.ts';
import { listWarehouses } from '../warehouses/warehouses/warehouse-read.ts';

type FleetName = keyof typeof fleets;
type Ids = ReadonlyMap<string, string>;
type CommandFor = (step: string) => Command;

const fewest = { limit: 100 };

/**
 * Adds to the season what shows every person his work on the demo's day: companies that store winter tires for the
 * summer, and what they brought and took until today. Each step has its key (rule R16).
 */
export async function loadSummer(
  deps: Deps,
  asAccountant: CommandFor,
  asStorekeeper: CommandFor,
): Promise<void> {
  const contracts = await makeContracts(deps, asAccountant);
  const { items } = await listWarehouses(deps.db, fewest);
  const warehouses = new Map(items.map(({ code, id }) => [code, id]));
  let cars = 0;
  for (const [index, movement] of fleetMovements.entries()) {
    const command = asStorekeeper(`summer-movement-${index}`);
    const { region } = fleets[movement.fleet];
    const at = {
      contractId: idOf(contracts, movement.fleet),
      warehouseId: idOf(warehouses, movement.warehouse),
      occurredOn: movement.on,
    };
    if ('units' in movement) {
      const lines = movement.units.map(([category, quantity]) => ({ category, quantity }));
      await recordPickup(deps, command, { ...at, lines });
      continue;
    }
    const lines = movement.cars.flatMap(([slot, category, count]) =>
      Array.from({ length: count }, () => ({ slot, category, ...tiresOf(++cars, category, region) })),
    );
    const { overfillReason, reversed } = movement;
    const { id } = await recordDelivery(deps, command, { ...at, lines, overfillReason });
    if (reversed === undefined) continue;
    await reverseMovement(deps, asStorekeeper(`summer-reversal-${index}`), {
      movementId: id,
      reason: reversed,
    });
  }
}

async function makeContracts(deps: Deps, asAccountant: CommandFor): Promise<Ids> {
  await createTariff(deps, asAccountant('summer-tariff'), summerTariff);
  const tariffs = new Map((await listTariffs(deps.db, fewest)).items.map(({ code, id }) => [code, id]));
  const [organization] = (await listOrganizations(deps.db, fewest)).items;
  if (!organization) throw new Error('the journal names no organization');
  const made = new Map<string, string>();
  for (const name of Object.keys(fleets) as FleetName[]) {
    const { client, contract: number, tariff, dayCount } = fleets[name];
    const { id: clientId } = await createClient(deps, asAccountant(`summer-client-${name}`), client);
    const { id } = await createContract(deps, asAccountant(`summer-contract-${name}`), {
      number,
      clientId,
      organizationId: organization.id,
      tariffId: idOf(tariffs, tariff),
      signedOn: day('2026-02-20'),
      startsOn: day('2026-03-01'),
      endsOn: day('2026-10-31'),
      dayCount,
    });
    made.set(name, id);
  }
  return made;
}

function idOf(ids: Ids, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the demo has no ${name}`);
  return id;
}
