/// What a run of the program left: what it printed, what it complained of, and its exit code.
struct Outcome: Equatable {
  var output: String
  var complaint: String
  var exitCode: Int32

  /// A run that did what it should and printed this.
  static func done(_ output: String) -> Outcome {
    Outcome(output: output, complaint: "", exitCode: 0)
  }

  /// A run that printed nothing and refused with this line.
  static func refused(_ exitCode: Int32, _ complaint: String) -> Outcome {
    Outcome(output: "", complaint: "candid: \(complaint)\n", exitCode: exitCode)
  }
}
