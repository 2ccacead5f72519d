/// The colours of the roles for a page with drawings on it, light and dark, as CSS.
///
/// The colours keep apart for colour-blind readers and on paper; a drawing is complete without.
package let chartStyleSheet = """
  .chart { max-width: 100%; height: auto; }
  .chart-axis { color: #4a5560; }
  .chart-grid { color: #4a5560; }
  .chart-primary { color: #0b62a8; }
  .chart-secondary { color: #8a5a00; }
  .chart-good { color: #2f7d4f; }
  .chart-warning { color: #b26a00; }
  .chart-bad { color: #b3362c; }
  .chart-missing { color: #6b7680; }
  .chart-muted { color: #7b8690; }
  @media screen and (prefers-color-scheme: dark) {
    .chart-axis, .chart-grid { color: #b4bec8; }
    .chart-primary { color: #6cb4f0; }
    .chart-secondary { color: #d9ae62; }
    .chart-good { color: #7cc99a; }
    .chart-warning { color: #f0b45a; }
    .chart-bad { color: #f28b80; }
    .chart-missing, .chart-muted { color: #94a0aa; }
  }

  """
