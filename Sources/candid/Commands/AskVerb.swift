import ArgumentParser
import CandidCore
import CandidStore

struct AskVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "ask",
    abstract: "Ask the three questions of a post.",
    discussion: """
      Takes answers in your own words, or asks for them on a terminal: Enter keeps what stands, `none` \
      empties it, ^D ends. Without answers and a terminal it prints the questions and what was \
      answered.
      """,
    examples: """
        candid ask k3f9
        candid ask k3f9 --mission "It shows what slow costs" --need "trust what they buy"
      """
  )

  @Argument(help: "The beginning of the post's id, or its title.")
  var id: String

  @Option(help: ArgumentHelp("True to yourself and your mission?", valueName: "words"))
  var mission: String?

  @Option(help: ArgumentHelp("Which customer need comes first?", valueName: "words"))
  var need: String?

  @Option(help: ArgumentHelp("In what is it truly authentic?", valueName: "words"))
  var authentic: String?

  @Option(help: ArgumentHelp("What does it promote?", valueName: "words"))
  var promotes: String?

  @Flag(help: "Print the changed post as JSON; the post itself where nothing is answered.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let given = try zip(Question.all, [mission, need, authentic, promotes]).compactMap {
      question,
      words throws(ArgumentError) in
      try words.map { words throws(ArgumentError) in
        (question, try Words.answer(words, to: question))
      }
    }
    let workspace = try Workspace(opening: surroundings)
    let plan = try workspace.wholePlan()
    let post = try PostNames(plan).post(named: id)
    let console = surroundings.console
    let asks = given.isEmpty && !json && console.isTerminal && StandardStreams.isInputTerminal
    guard asks || !given.isEmpty else { return shown(post, workspace, console) }
    let questions = QuestionText(settings: workspace.settings, console: console)
    let answered =
      asks
      ? try asked(questions, of: post, in: plan, workspace)
      : try workspace.save(change(post, given, workspace), in: plan)
    let saved = Saved(workspace: workspace, console: console, isJSON: json)
    return saved.report(answered.of([post])) { post in
      let count = post.answeredQuestions
      return "Answered \(count) of 3 questions of \(PostWords.title(post)) \(PostWords.id(post))"
    } already: { _ in
      "has these answers"
    }
  }

  /// Asks on the terminal, and saves what was typed; until then it is kept as a draft.
  private func asked(
    _ questions: QuestionText,
    of post: Post,
    in plan: Plan,
    _ workspace: Workspace
  ) throws -> SavedChange {
    var kept = try KeptAnswers(of: post, in: workspace.store, now: workspace.now)
    let answers = try questions.ask(of: post) { kept.keep($0) }
    do throws(StoreError) {
      let saved = try workspace.save(change(post, answers, workspace), in: plan)
      kept.close()
      return saved
    } catch {
      throw kept.refusal(error)
    }
  }

  private func change(
    _ post: Post,
    _ answers: [(question: Question, answer: String?)],
    _ workspace: Workspace
  ) -> Change {
    Change.answer(post, post.answering(answers), now: workspace.now)
  }

  private func shown(_ post: Post, _ workspace: Workspace, _ console: Console) -> Report {
    var report: Report
    if json {
      report = PlanJSON.report([("posts", PlanJSON(settings: workspace.settings).posts([post]))])
    } else {
      let text = QuestionText(settings: workspace.settings, console: console)
      report = Report(lines: text.lines(of: post))
    }
    report.warnings = workspace.warningsForReaders
    return report
  }
}
