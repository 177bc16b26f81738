export interface CheckboxesMessages {
  readonly label: string;
}
