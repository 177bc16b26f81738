export interface FormMessages {
  readonly label: string;
}
