/// Returns the ASCII character that comes nearest to a scalar, or the scalar itself if none does.
///
/// For terminals without Unicode: signs of typography and letters of western Europe. The width
/// never changes.
package func asciiForm(of scalar: Unicode.Scalar) -> Unicode.Scalar {
  if scalar.isASCII { return scalar }
  return asciiForms[scalar] ?? scalar
}

private let asciiForms: [Unicode.Scalar: Unicode.Scalar] = {
  let groups: [(Unicode.Scalar, String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄ"), ("C", "ÇĆČ"), ("D", "ÐĎ"), ("E", "ÈÉÊËĒĖĘĚ"), ("I", "ÌÍÎÏĪİ"),
    ("L", "ŁĽ"), ("N", "ÑŃŇ"), ("O", "ÒÓÔÕÖØŌŐ"), ("R", "ŘŔ"), ("S", "ŚŠŞ"), ("T", "ŤŢ"),
    ("U", "ÙÚÛÜŪŮŰ"), ("Y", "ÝŸ"), ("Z", "ŹŻŽ"),
    ("a", "àáâãäåāăąæ"), ("c", "çćč¢"), ("d", "ðď"), ("e", "èéêëēėęě€"), ("g", "ğ"),
    ("i", "ìíîïīı"), ("l", "łľ"), ("n", "ñńň"), ("o", "òóôõöøōőœ°"), ("r", "řŕ"), ("s", "śšşß"),
    ("t", "ťţ"), ("u", "ùúûüūůűµ"), ("y", "ýÿ"), ("z", "źżž"), ("x", "×"),
    ("-", "‐‑‒–—―−·•"), ("'", "‘’‚′´"), ("\"", "“”„″«»"), (".", "…"),
    (" ", "\u{A0}\u{2007}\u{202F}"),
    ("<", "←‹≤"), (">", "→›≥"), ("^", "↑"), ("v", "↓✓√"), ("/", "÷½¼¾"), ("!", "¡"), ("?", "¿"),
  ]
  var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (form, scalars) in groups {
    for scalar in scalars.unicodeScalars { forms[scalar] = form }
  }
  return forms
}()
