/** The contract of a delivery or a pickup, as the search found it. */
export interface ChosenContract {
  readonly contractId: string;
  readonly number: string;
  readonly clientName: string;
}
