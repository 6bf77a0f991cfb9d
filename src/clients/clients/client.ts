/** Whose tires are stored. */
export interface Client {
  readonly id: string;
  readonly name: string;
  readonly inn: string;
  /** A sole trader has none. */
  readonly kpp: string | null;
  readonly address: string | null;
  /** Where documents go. */
  readonly emails: readonly string[];
}

export type ClientErrorCode = 'clientTaken' | 'kppOfPerson';
