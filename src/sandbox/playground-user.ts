/** The Playground's one user, who can be anybody in the demo. */
export const playgroundUser = { entraId: '40000000-0000-4000-8000-0000000000ff', name: 'You' };
