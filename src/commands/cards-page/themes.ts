/** How Teams draws cards in one theme, as far as the cards use it: colours by what they are for. */
export type Theme = {
  readonly behind: string;
  readonly card: string;
  readonly edge: string;
  readonly text: string;
  readonly subtle: string;
  readonly link: string;
  readonly button: string;
};

/** Teams’ three themes (Fluent UI: neutral and brand tokens of Teams). */
export const themes: Readonly<Record<string, Theme>> = {
  light: {
    behind: '#f5f5f5',
    card: '#ffffff',
    edge: '#d1d1d1',
    text: '#242424',
    subtle: '#616161',
    link: '#4f52b2',
    button: '#ffffff',
  },
  dark: {
    behind: '#1f1f1f',
    card: '#292929',
    edge: '#666666',
    text: '#ffffff',
    subtle: '#adadad',
    link: '#9299f7',
    button: '#292929',
  },
  contrast: {
    behind: '#000000',
    card: '#000000',
    edge: '#ffffff',
    text: '#ffffff',
    subtle: '#ffffff',
    link: '#ffff00',
    button: '#000000',
  },
};

/** What the reader of Adaptive Cards needs to draw as Teams does in a theme. */
export function hostConfigOf({ text, subtle, link, card, edge }: Theme): object {
  const colour = { default: text, subtle };
  const foregroundColors = { default: colour, accent: { default: link, subtle: link } };
  return {
    supportsInteractivity: true,
    fontFamily: '"Segoe UI", "Open Sans", system-ui, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: edge },
    containerStyles: { default: { backgroundColor: card, foregroundColors } },
    inputs: { label: { inputSpacing: 'small', optionalInputs: { color: 'default', weight: 'bolder' } } },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 0,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
  };
}
