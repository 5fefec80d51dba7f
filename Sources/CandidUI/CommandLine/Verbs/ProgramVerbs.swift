/// The verbs that open what the command line prints.
enum ProgramVerbs {
  static let rules = ArgumentSpec("what the balance looks at", []) { model, _ in
    model.open(.rules)
  }

  static let keys = ArgumentSpec("the keys and the verbs", []) { model, _ in model.open(.help) }

  static let review = ArgumentSpec.alone("the weeks before and to come, a row each")
  static let history = ArgumentSpec.alone("the saved changes, any of which can be taken back")
  static let messages = ArgumentSpec.alone("what the message line said in this sitting")
  static let help = ArgumentSpec.alone("the keys and the verbs")
  static let quit = ArgumentSpec.alone("leave the program")
}
