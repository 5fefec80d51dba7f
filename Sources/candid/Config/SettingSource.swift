/// Where a setting comes from.
enum SettingSource: Equatable {
  /// Nobody chose it.
  case usual
  case file
  case environment(String)
  case option(String)
  /// The folder one works in.
  case place

  /// The word of `--json`.
  var kind: String {
    switch self {
    case .usual: "default"
    case .file: "file"
    case .environment: "environment"
    case .option: "option"
    case .place: "place"
    }
  }

  /// What it is to a person.
  var words: String {
    switch self {
    case .usual: "default"
    case .file: "config.json"
    case .environment(let name), .option(let name): name
    case .place: "plan.json here or above"
    }
  }
}
