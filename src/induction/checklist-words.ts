/** The four aspects of Box 3 that every line belongs to. */
export const aspects = ['interpersonal', 'structural', 'procedural', 'management'] as const;

/** What a line is planted for: once a link worker, once a placement, or once a member of staff. */
export const scopes = ['link-worker', 'placement', 'staff'] as const;

/** What is written down beside the steps of a line, as facts of the practice. */
export const kept = ['room', 'invites', 'access'] as const;

/** What has to be true of an induction for a line that not everyone needs. */
export const conditions = ['charity-employed', 'several-practices', 'specialist', 'nurse-on-site'] as const;

/** Who asks the patients before somebody sits in. */
export const patientAskers = ['owner', 'link-worker'] as const;
