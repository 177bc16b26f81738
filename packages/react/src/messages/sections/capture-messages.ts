export interface CaptureMessages {
  readonly label: string;
}
