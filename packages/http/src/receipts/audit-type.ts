/** What the signature of an audit pack says of itself, so that none of a receipt passes for one. */
export const AUDIT_TYPE = 'unticked-audit+jws';
