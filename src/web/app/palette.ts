/**
 * The colours of the product and what they mean. Every text colour keeps 4.5:1 or better on paper, card and its own
 * tint, in both schemes; colour is always the third sign, after a shape and a word.
 */
export interface Palette {
  paper: string;
  card: string;
  /** A quiet fill inside a card. */
  inset: string;
  line: string;
  /** A line that has to be seen: the edge of a control. */
  edge: string;
  ink: string;
  muted: string;
  /** Text on a filled button. */
  onFill: string;
  blue: Hue;
  green: Hue;
  orange: Hue;
  violet: Hue;
  red: Hue;
}

/** One meaning's colour: its text or line, its fill, the fill pressed, its pale background. */
export interface Hue {
  text: string;
  fill: string;
  press: string;
  tint: string;
}

export const LIGHT: Palette = {
  paper: '#f7f6f2',
  card: '#ffffff',
  inset: '#f7f6f2',
  line: '#e5e3dc',
  edge: '#8b8e96',
  ink: '#1b1f2a',
  muted: '#5c6170',
  onFill: '#ffffff',
  blue: { text: '#2a54c9', fill: '#2f5bd7', press: '#2448b4', tint: '#eaeffd' },
  green: { text: '#1d6e47', fill: '#2a7f56', press: '#1d6e47', tint: '#e4f3ea' },
  orange: { text: '#8a4f00', fill: '#a05c00', press: '#8a4f00', tint: '#fdf0db' },
  violet: { text: '#6a3ea1', fill: '#7a4fb3', press: '#6a3ea1', tint: '#f1e9fb' },
  red: { text: '#ad241d', fill: '#b92c24', press: '#971c16', tint: '#fdeceb' },
};

export const DARK: Palette = {
  paper: '#15161a',
  card: '#1d2027',
  inset: '#15171c',
  line: '#2d313a',
  edge: '#6f7684',
  ink: '#eceef2',
  muted: '#a1a7b4',
  onFill: '#10131a',
  blue: { text: '#9ab6ff', fill: '#8fb0ff', press: '#a9c2ff', tint: '#222c47' },
  green: { text: '#83c79d', fill: '#76b98f', press: '#8ecba5', tint: '#1c3226' },
  orange: { text: '#ffb765', fill: '#ffb054', press: '#ffc27a', tint: '#392a13' },
  violet: { text: '#cfaef8', fill: '#c6a0f5', press: '#d6baf9', tint: '#322546' },
  red: { text: '#ff9d95', fill: '#ff8f86', press: '#ffaba4', tint: '#412324' },
};
