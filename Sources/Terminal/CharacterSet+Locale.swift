import Canvas
import Glibc

extension CharacterSet {
  /// The characters that the locale and the terminal can show.
  ///
  /// ASCII in a locale whose codeset is not UTF-8, such as C, and on the Linux console, whose fonts
  /// lack our glyphs.
  ///
  /// - Parameters:
  ///   - asked: What the person wants; other characters than a locale has can be shown by nothing.
  ///   - environment: Gives the value of a variable, nil when it is not set.
  package init(asked: CharacterSet? = nil, environment: (String) -> String?) {
    let isWanted = asked.map { $0 == .unicode } ?? (environment("TERM") != "linux")
    self = isWanted && locale(environment).codeset == "UTF-8" ? .unicode : .ascii
  }
}

/// Chooses the locale for characters: the one asked for, `C.UTF-8` for a missing UTF-8 one, or `C`.
///
/// Over ssh `LANG` often names a locale that only the other machine has.
/// Source: POSIX, Environment Variables, 8.2: the first of the three that is not empty counts.
func localeName(_ environment: (String) -> String?) -> String {
  locale(environment).name
}

/// The chosen locale with its codeset; each look at one opens and maps its file.
private func locale(_ environment: (String) -> String?) -> (name: String, codeset: String?) {
  let asked =
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? "C"
  if let codeset = codeset(ofLocale: asked) { return (asked, codeset) }
  let letters = asked.lowercased()
  let isUnicode = letters.contains("utf-8") || letters.contains("utf8")
  if isUnicode, let codeset = codeset(ofLocale: "C.UTF-8") { return ("C.UTF-8", codeset) }
  return ("C", codeset(ofLocale: "C"))
}

/// The codeset of a locale, nil for one that is not installed; changes nothing in the process.
private func codeset(ofLocale name: String) -> String? {
  guard let locale = newlocale(1 << LC_CTYPE, name, nil) else { return nil }
  defer { freelocale(locale) }
  return nl_langinfo_l(nl_item(CODESET), locale).map { String(cString: $0) }
}
