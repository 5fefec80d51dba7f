import ArgumentParser

/// The root of the command line: its verbs, and the options that all of them take.
struct Candid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candid",
    abstract: "A content calendar that asks whether your week is honest.",
    discussion: CommandConfiguration.discussion(
      """
      Without a verb it opens the week on the screen. The options below go before or after any \
      verb.
      """,
      examples: """
          candid init ~/plan --name "Studio Mira" --zone Europe/Brussels
          candid --plan ~/plan add "What a bad firing costs" --on tue --story hard
          candid --plan ~/plan check
        """
    ),
    version: version,
    subcommands: [
      InitVerb.self, DemoVerb.self, WeekVerb.self, ListVerb.self, ShowVerb.self, AddVerb.self,
      EditVerb.self, TagVerb.self, AskVerb.self, MoveVerb.self, DuplicateVerb.self,
      StageVerb.self, ReflectVerb.self, RemoveVerb.self, HardVerb.self, CheckVerb.self,
      RepairVerb.self, AcceptVerb.self, ReviewVerb.self, UndoVerb.self, RedoVerb.self,
      HistoryVerb.self, RestoreVerb.self, RulesVerb.self, KeysVerb.self, SchemaVerb.self,
      DoctorVerb.self, ResolveVerb.self, MigrateVerb.self, ConfigVerb.self,
    ]
  )

  static let version = "0.1.0"

  @OptionGroup var global: GlobalOptions
}

/// A subcommand; a new one is a file in `Commands` and a line in `Candid`.
protocol Verb: ParsableCommand {
  var global: GlobalOptions { get }

  /// Does what the verb says.
  ///
  /// - Throws: ``Refusal``, `StoreError`, `DateWordError` or `TitleError`, whose text is one line.
  func report(_ surroundings: Surroundings) throws -> Report
}
