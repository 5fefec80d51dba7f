import CandidCore
import CandidStore
import CandidUI
import Canvas
import Terminal

/// The screen before there is a plan: makes one, or opens the sample.
struct FirstSitting {
  /// What a person chose.
  enum Ending {
    case left
    case made(Store)
    case sample
    case signal(EndingSignal)
  }

  private let terminal: Terminal
  private let surroundings: Surroundings
  private var model: Model
  private var input = InputParser()
  private var doubleClicks = DoubleClicks()
  private var ending: Ending?

  /// Fills in the place where a new plan would be made, and this machine's time zone.
  init(_ terminal: Terminal, _ surroundings: Surroundings) throws {
    let environment = surroundings.environment
    self.terminal = terminal
    self.surroundings = surroundings
    var settings = Settings()
    settings.name = ""
    settings.timeZone = HomeZone.name(environment)
    let zone = (try? ZoneFiles.zone(named: settings.timeZone)) ?? .utc
    let now = try environment.now()
    let today = min(max(zone.local(now).0, .first), .last)
    model = Model(
      plan: Plan(settings: settings),
      clock: Clock(now: now, today: today),
      size: terminal.size,
      characters: surroundings.console.characters,
      preferences: surroundings.config.preferences(surroundings.globals)
    )
    let folder = try PlanPlace.new(nil, surroundings)
    model.offerNewPlan(in: PlanPlace.short(folder, environment))
  }

  /// Runs until a person has chosen.
  ///
  /// - Throws: ``TerminalError`` where the terminal is gone.
  mutating func run() throws(TerminalError) -> Ending {
    tell(.rested)
    while true {
      try terminal.show(Screen.frame(of: model))
      switch terminal.wait(milliseconds: input.patience) {
      case .bytes(let bytes): take(input.feed(bytes))
      case .resized: tell(.resized(terminal.size))
      case .stop: perform(.suspend)
      case .timeOut:
        take(input.timeOut())
        if input.hasStalled { model.notice = Notice.stalledPaste }
      case .otherReadable: break
      case .signal(let signal): return .signal(signal)
      case .lost: throw .lost
      }
      if let ending { return ending }
    }
  }

  private mutating func take(_ events: [Event]) {
    for event in events where ending == nil {
      tell(.terminal(doubleClicks.marked(event, at: .now)))
    }
  }

  private mutating func tell(_ happening: Happening) {
    for effect in model.update(happening) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .makePlan(let plan): make(plan)
    case .openSample: ending = .sample
    case .listZones: tell(.zoneNames(ZoneFiles.names()))
    case .redraw: terminal.redraw()
    case .suspend:
      terminal.suspend()
      tell(.resized(terminal.size))
    case .quit: ending = .left
    // All else is about a plan.
    default: break
    }
  }

  private mutating func make(_ plan: NewPlan) {
    do {
      let folder = try PlanPlace.typed(plan.folder, surroundings.environment)
      let neighbours = try PlanPlace.neighbours(in: folder)
      if neighbours > 0, !plan.mayHaveNeighbours {
        let count = neighbours == 1 ? "another file" : "\(neighbours) other files"
        return tell(.notMade("holds \(count)", isQuestion: true))
      }
      ending = .made(try Store.create(at: folder, settings: plan.settings))
    } catch {
      tell(.notMade("\(error)", isQuestion: false))
    }
  }
}

/// Offers to make a plan, and then opens it; gives the exit code.
///
/// - Throws: `missing`, which says that there is no plan, where the terminal cannot be used.
func openFirstSitting(
  _ surroundings: Surroundings,
  without missing: StoreError
) throws -> Int32 {
  guard let terminal = try? Terminal(surroundings) else { throw missing }
  let ending = Result {
    var sitting = try FirstSitting(terminal, surroundings)
    return try sitting.run()
  }
  if case .failure = ending { terminal.leave() }
  switch try ending.get() {
  case .left:
    terminal.leave()
    return 0
  case .signal(let signal): terminal.terminate(by: signal)
  case .sample: return try DemoVerb.openSample(surroundings, on: terminal)
  case .made(let store):
    var store = store
    store.author = surroundings.author
    let command = PlanPlace.command(opening: store, surroundings.environment)
    let workspace = try Workspace(store, surroundings)
    return try openTerminalUI(
      workspace,
      surroundings,
      on: terminal,
      saying: "Made the plan “\(store.settings.name)”; `\(command)` opens it from now on"
    )
  }
}
