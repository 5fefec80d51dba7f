/// Looks for one kind of ailment while a plan goes by, file by file.
///
/// A new one is a file in `Examinations` and a line in ``Examinations/all``. It may gather what it
/// needs to know of the whole plan, but keeps no page.
protocol Examination: Sendable {
  /// The kind of its ailments, as `--json` names it.
  static var name: String { get }

  init(_ plan: ExaminedPlan)

  /// What is wrong with something in a folder of the plan, seen from outside.
  mutating func ailments(of entry: FolderEntry) -> [Ailment]
  /// What is wrong in the settings.
  mutating func ailments(of settings: ExaminedSettings) -> [Ailment]
  /// What is wrong on a page that can be read.
  mutating func ailments(of page: ExaminedPage) -> [Ailment]
  /// What can only be said when everything has been seen.
  func conclusion() -> [Ailment]
}

extension Examination {
  mutating func ailments(of entry: FolderEntry) -> [Ailment] { [] }
  mutating func ailments(of settings: ExaminedSettings) -> [Ailment] { [] }
  mutating func ailments(of page: ExaminedPage) -> [Ailment] { [] }
  func conclusion() -> [Ailment] { [] }
}
