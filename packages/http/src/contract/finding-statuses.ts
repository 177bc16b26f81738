/** Faults of the HTTP request itself: their finding says the status, whatever the code of the error around it. */
export const findingStatuses = {
  foreign_origin: 403,
  method_not_allowed: 405,
  slow_body: 408,
  content_type: 415,
  content_encoding: 415,
} as const;
