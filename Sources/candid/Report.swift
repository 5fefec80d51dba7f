/// What a verb has to say when it is done.
struct Report {
  /// Goes to standard output as it is, so it is sanitised already; ends with a line end if not empty.
  var text = ""
  /// Lines for standard error.
  var warnings: [String] = []
  var exitCode: Int32 = 0
  /// Whether the plan was changed, which the person must learn even where the text cannot be shown.
  var isSaved = false
}

extension Report {
  init(lines: [String], warnings: [String] = [], exitCode: Int32 = 0) {
    text = lines.map { $0 + "\n" }.joined()
    self.warnings = warnings
    self.exitCode = exitCode
  }
}
