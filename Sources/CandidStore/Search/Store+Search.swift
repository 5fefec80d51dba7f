import CandidCore

extension Store {
  /// Whether a change was cut short, which readers see as it will be: not as the files are.
  var isCutShort: Bool { Log.pending(in: place) != nil }

  /// Whether the file of a page has none of the sought words, as its bytes tell.
  ///
  /// No where there is no file, or none that can be read: whoever reads the page finds out why.
  func lacks(_ sought: SoughtBytes, on page: Page) -> Bool {
    // As above.
    guard let found = try? place.file(page.path) else { return false }
    return !sought.mayBe(in: found.bytes)
  }
}
