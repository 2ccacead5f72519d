extension String {
  /// The text fit for XML content and quoted attributes.
  var svgEscaped: String {
    var escaped = ""
    for scalar in displayable.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // Not allowed in XML, not even as a reference.
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text as the beginning of an id: ASCII letters, digits, `-` and `_`, a letter first.
  var svgIDPrefix: String {
    let allowed = unicodeScalars.filter { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
      default: false
      }
    }
    let id = String(String.UnicodeScalarView(allowed))
    return id.first?.isLetter == true ? id : "chart" + id
  }
}
