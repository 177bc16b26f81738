/** An account or subscription that the person has in another system: with a newsletter tool, a web shop, a portal. */
export interface ProfileKey {
  /** `newsletter-tool` */
  readonly system: string;
  /** `subscriber` */
  readonly object: string;
  /** That system's own id. */
  readonly id: string;
}

/** As it is linked. */
export interface ProfileInput extends ProfileKey {
  /** What staff know it by: "Newsletter, maria@mail.example". Kept in the envelope, as the ids are. */
  readonly label?: string;
}
