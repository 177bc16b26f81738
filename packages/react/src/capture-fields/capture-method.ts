/** What a chip says. `customer_ticks`: the clerk turns the screen and the customer ticks. */
export type CaptureMethod =
  | 'in_person'
  | 'phone'
  | 'paper'
  | 'email'
  | 'customer_ticks'
  | 'meeting'
  | 'event'
  | 'letter'
  | 'other';
