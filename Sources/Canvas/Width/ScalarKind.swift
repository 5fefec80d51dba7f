/// What one scalar does on a terminal.
///
/// The table is our own, so that the same text takes the same columns on every machine. A scalar is
/// drawn only where Unicode 14.0 and glibc 2.36, which ncurses asks, agree on its width.
enum ScalarKind: Hashable {
  /// Takes one column.
  case narrow
  /// Takes two columns.
  case wide
  /// Takes no column; it joins the scalar before it.
  case mark
  /// A control, or a character made to be unseen: shown by its number.
  case invisible
  /// Its width is unknown or disputed: shown as `�`.
  case undrawable

  /// Looks a scalar up; O(1) for ASCII and Latin, O(log n) in the size of the tables for the rest.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x300 {
      let isControl = value < 0x20 || (0x7F...0x9F).contains(value) || value == 0xAD
      self = isControl ? .invisible : .narrow
    } else if let columns = scalar.plainColumns {
      self = columns == 2 ? .wide : .narrow
    } else if ScalarRanges.wide.hasRange(around: value) {
      self = .wide
    } else if ScalarRanges.marks.hasRange(around: value) {
      self = .mark
    } else if ScalarRanges.invisible.hasRange(around: value) {
      self = .invisible
    } else {
      self = ScalarRanges.undrawable.hasRange(around: value) ? .undrawable : .narrow
    }
  }
}

extension Unicode.Scalar {
  /// The columns of a scalar that always is a cluster of its own beside others of this kind; else
  /// nil.
  ///
  /// ASCII, Latin, dashes, quotes, `…`, box drawing, shapes that are not emoji: nearly all that
  /// candid itself draws; and kana, ideographs, Hangul syllables, full-width forms. For these
  /// neither the tables nor Unicode's rules for clusters (UAX #29) need to be asked, which is four
  /// times as fast.
  var plainColumns: Int? {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: 1
    case 0x2010...0x2027, 0x2500...0x25FC, 0x2605, 0x2713: 1
    case 0x3000...0x3029, 0x3041...0x3096, 0x30A1...0x30FF: 2
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60: 2
    default: nil
    }
  }

  /// One of the 26 letters in pairs of which flags are written.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// A skin tone for the emoji before it.
  var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// Chooses between forms of the scalar before it, or how it joins the next; draws nothing itself.
  ///
  /// U+034F, U+200C, and the variation selectors: Mongolian, VS1 to VS16, VS17 to VS256.
  var isFormChoice: Bool {
    switch value {
    case 0x34F, 0x200C, 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }
}
