import { useState } from 'react';
import { useConfirmLoss } from '../../parts/unsaved/use-confirm-loss.ts';
import { useTodayAt, useWarehouse } from '../../warehouses/use-warehouse.ts';
import type { ChosenContract } from './chosen-contract.ts';
import { useChosenContract } from './use-chosen-contract.ts';

interface Typed {
  readonly contract: ChosenContract | null;
  /** Chosen by the person; null for today. */
  readonly occurredOn: string | null;
}

/**
 * What the forms of a delivery and a pickup have in common: contract, warehouse, day, and whether the person has tried
 * to send it.
 *
 * @param typed what stands in the form
 * @param recorded the movement is recorded: the next one is not for this contract
 */
export function useMovementForm(typed: Typed, recorded: boolean) {
  const { contract, show, isLoading } = useChosenContract(typed.contract, recorded);
  const { warehouses, warehouse, choose, list } = useWarehouse();
  const today = useTodayAt(warehouse?.id);
  const [tried, setTried] = useState(false);
  const confirmLoss = useConfirmLoss('clear');
  return {
    contract,
    showContract: show,
    isLoading,
    warehouses,
    warehouse,
    chooseWarehouse: choose,
    warehouseList: list,
    /** The day it is at the warehouse. */
    today,
    /** The day of the movement. */
    on: typed.occurredOn ?? today,
    /** The person tried to send it: what is missing is said now. */
    tried,
    setTried,
    /** For the next movement, which is of another contract. */
    restart: () => {
      show(null);
      setTried(false);
    },
    /** Asks first when something typed would be lost. */
    confirmLoss: (isTyped: boolean, goOn: () => void) => (isTyped ? confirmLoss(goOn) : goOn()),
  };
}

export type MovementFormState = ReturnType<typeof useMovementForm>;
