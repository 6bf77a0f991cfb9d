import { billingContext } from '../billing/billing-context.ts';
import { clientsContext } from '../clients/clients-context.ts';
import { exchangeContext } from '../exchange/exchange-context.ts';
import type { Context } from '../http/context.ts';
import { pricingContext } from '../pricing/pricing-context.ts';
import { searchContext } from '../search/search-context.ts';
import type { Deps } from '../shared/command.ts';
import type { SessionDeps } from '../staff/sessions/session.ts';
import { staffContext } from '../staff/staff-context.ts';
import { storageContext } from '../storage/storage-context.ts';
import { warehousesContext } from '../warehouses/warehouses-context.ts';

/** Every context of the product; a new one adds its line. */
export const contexts: readonly Context<Deps & SessionDeps>[] = [
  staffContext,
  clientsContext,
  pricingContext,
  warehousesContext,
  storageContext,
  billingContext,
  exchangeContext,
  searchContext,
];
