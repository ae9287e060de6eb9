import {
  Button,
  createTheme,
  defaultVariantColorsResolver,
  Modal,
  Notification,
  Tooltip,
  type CSSVariablesResolver,
  type VariantColorsResolver,
} from '@mantine/core';
import { DARK, LIGHT, type Palette } from './palette';

const HUES = ['blue', 'green', 'orange', 'violet', 'red'] as const;

/** Filled controls take their text colour from the palette: Mantine's own fails contrast in the dark. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...resolved, color: 'var(--gp-on-fill)', hoverColor: 'var(--gp-on-fill)' } : resolved;
};

export const theme = createTheme({
  primaryColor: 'blue',
  colors: {
    // From paper to ink: warm where Mantine is blue, and dark enough for words from the seventh on.
    gray: ['#f7f6f2', '#f1efea', '#e9e7e0', '#e5e3dc', '#cbc9c2', '#8b8e96', '#5c6170', '#4a4f5c', '#343945', '#1b1f2a'],
    // From text to paper: what Mantine's own parts (fields, menus, tables) are made of in the dark.
    dark: ['#eceef2', '#c9ced8', '#a1a7b4', '#6f7684', '#3a3f4a', '#2d313a', '#22252d', '#1d2027', '#181a20', '#15161a'],
  },
  defaultRadius: 'md',
  fontFamily: '"Inter Variable", Inter, "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, Roboto, Ubuntu, Cantarell, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Code", "DejaVu Sans Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver,
  components: {
    Button: Button.extend({ styles: { label: { fontWeight: 600 } } }),
    Modal: Modal.extend({ styles: { title: { fontWeight: 650, fontSize: '1.0625rem' } }, defaultProps: { centered: true, radius: 'lg', closeButtonProps: { 'aria-label': 'Close' } } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } } }),
    Tooltip: Tooltip.extend({ defaultProps: { withArrow: true, openDelay: 250, events: { hover: true, focus: true, touch: false } } }),
  },
});

function variablesOf(palette: Palette): Record<string, string> {
  const variables: Record<string, string> = {
    '--gp-paper': palette.paper,
    '--gp-card': palette.card,
    '--gp-inset': palette.inset,
    '--gp-line': palette.line,
    '--gp-edge': palette.edge,
    '--gp-ink': palette.ink,
    '--gp-muted': palette.muted,
    '--gp-on-fill': palette.onFill,
    '--mantine-color-body': palette.card,
    '--mantine-color-text': palette.ink,
    '--mantine-color-bright': palette.ink,
    '--mantine-color-dimmed': palette.muted,
    '--mantine-color-placeholder': palette.muted,
    '--mantine-color-default': palette.card,
    '--mantine-color-default-hover': palette.inset,
    '--mantine-color-default-color': palette.ink,
    '--mantine-color-default-border': palette.line,
    '--mantine-color-anchor': palette.blue.text,
    '--mantine-color-error': palette.red.text,
    '--mantine-primary-color-contrast': palette.onFill,
  };
  for (const name of HUES) {
    const hue = palette[name];
    variables[`--gp-${name}`] = hue.text;
    variables[`--gp-${name}-fill`] = hue.fill;
    variables[`--gp-${name}-tint`] = hue.tint;
    variables[`--mantine-color-${name}-text`] = hue.text;
    variables[`--mantine-color-${name}-filled`] = hue.fill;
    variables[`--mantine-color-${name}-filled-hover`] = hue.press;
    variables[`--mantine-color-${name}-light`] = hue.tint;
    variables[`--mantine-color-${name}-light-hover`] = hue.tint;
    variables[`--mantine-color-${name}-light-color`] = hue.text;
    variables[`--mantine-color-${name}-outline`] = hue.text;
    variables[`--mantine-color-${name}-outline-hover`] = hue.tint;
  }
  return variables;
}

/** Writes the palette as CSS variables: ours (`--gp-…`) and the ones Mantine's components read. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf(LIGHT),
  dark: variablesOf(DARK),
});
