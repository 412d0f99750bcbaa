/** Which rooms a pit stop has for its owner; what every row of tabs is made of. */
export interface Rooms {
  /** A result to read: of a closed round, or of the single view. */
  readonly hasResult: boolean;
  /** Several people have answered: there is something to talk about. */
  readonly hasTalks: boolean;
  /** The newest round of many voices. */
  readonly round: {
    readonly isOpen: boolean;
    readonly isTable: boolean;
    readonly asksCustomers: boolean;
  } | null;
}
