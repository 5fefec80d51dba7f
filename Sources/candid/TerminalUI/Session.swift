import CSystem
import CandidCore
import CandidStore
import CandidUI
import Canvas
import Terminal

/// One sitting in the terminal: events in, frames out, effects carried out between.
///
/// Wait for something → tell the model → carry out what it asks for → draw. One thread.
struct Session {
  /// How a sitting ended.
  enum Ending {
    case quit
    case signal(EndingSignal)
  }

  var store: Store
  var watch: Watch
  let terminal: Terminal
  /// How long a change waits for another program that holds the plan.
  let lockTimeout: Duration
  var model: Model { didSet { isShown = false } }
  /// Whether the screen shows the model as it is: a paste comes in hundreds of pieces.
  private var isShown = false
  /// Whether the person leaves; the program ends as soon as no change waits.
  var hasEnded = false
  /// Changes that wait for the plan, the first one first.
  var waiting: [WaitingSave] = []
  /// What was typed while a typed change waited, to be taken once it is saved.
  var typedAhead: [Event] = []
  /// What could not be saved at the end, to be said once the screen is left.
  var unsaved: [String] = []
  /// The pages that are shown as the watch last told of them.
  var followed: Set<Page> = []
  /// When what others changed is read; nil where nothing is known to have changed.
  var reloadAt: ContinuousClock.Instant?
  /// When the files are looked at, where the watch cannot tell of changes.
  var lookAt: ContinuousClock.Instant?
  /// The search that goes on; nil where none does.
  var search: PageSearch?
  /// When what it found is told next.
  var tellSearchAt = ContinuousClock.now
  /// What is being typed, on disk.
  var drafts = DraftKeeper()
  /// The folders of plans whose standing is to be read, the next one first.
  var plansToRead: [String] = []
  /// The folder of the plan to go on with once nothing waits.
  var nextPlan: String?
  /// Whether the names of the time zones are to be looked up, once the form that takes them is seen.
  var listsZones = false
  var clipboard: Clipboard
  /// What is said once a text is in the clipboard.
  var copyHint = ""
  /// The person's own; nil where none is named.
  let editor: Editor?
  var zone: Zone
  let surroundings: Surroundings
  var input = InputParser()
  /// Whether so much memory was in use that what is free of it is worth giving back, after the frame.
  var trimsMemory = false
  private var doubleClicks = DoubleClicks()

  init(workspace: Workspace, terminal: Terminal, model: Model, surroundings: Surroundings) {
    store = workspace.store
    watch = Watch(workspace.store.folder)
    lockTimeout = workspace.lockTimeout
    zone = workspace.zone
    self.terminal = terminal
    self.model = model
    self.surroundings = surroundings
    clipboard = Clipboard(surroundings.environment)
    editor = Editor(surroundings.environment)
  }

  /// Runs until the person leaves or the program is asked to end.
  ///
  /// - Throws: ``TerminalError`` where the terminal is gone.
  mutating func run() throws(TerminalError) -> Ending {
    begin()
    try show()
    #if DEBUG
    Crash.happen(at: .start, surroundings.environment)
    #endif
    readRest()
    while true {
      try show()
      switch nextWakeup(within: patience) {
      case nil: break
      case .bytes(let bytes): take(input.feed(bytes))
      case .resized: tell(.resized(terminal.size))
      case .stop: perform(.suspend)
      case .timeOut:
        take(input.timeOut())
        if input.hasStalled { model.notice = Notice.stalledPaste }
        if model.isDetailBehind { tell(.rested) }
        retry()
        tellTime()
        readNextPlan()
      case .otherReadable: noticeOutside()
      case .signal(let signal):
        finish()
        return .signal(signal)
      case .lost:
        finish()
        throw .lost
      }
      openNextPlanWhereDue()
      reloadWhereDue()
      takeTypedAhead()
      // The disk may be slow; what was typed is seen before it is kept.
      if !hasEnded { try show() }
      keepWordsWhereDue()
      if trimsMemory { candid_trim_memory() }
      trimsMemory = false
      listZonesWhereAsked()
      lookAtClipboard()
      if hasEnded, waiting.isEmpty {
        keepWords()
        return .quit
      }
    }
  }

  /// Reads what the first frame of a plan shows.
  mutating func begin() {
    readPages { .read($0) }
    reloadWhereDue()
    offerDrafts()
  }

  /// Reads what the first frame of a plan does not show.
  mutating func readRest() {
    readHardParts()
    lookForOverwriting()
  }

  /// Draws; where the terminal is gone, what waits is saved first.
  private mutating func show() throws(TerminalError) {
    guard !isShown else { return }
    model.layOut()
    isShown = true
    do throws(TerminalError) {
      try terminal.show(Screen.frame(of: model))
    } catch {
      finish()
      throw error
    }
  }

  /// Brings to disk what can be, where the program is about to be ended.
  private mutating func finish() {
    finishWaiting(for: .seconds(2))
    keepWords()
  }

  /// Tells the model what happened, and carries out what it asks for.
  mutating func tell(_ happening: Happening) {
    for effect in model.update(happening) { perform(effect) }
  }

  private mutating func take(_ events: [Event]) {
    guard !events.isEmpty else { return }
    #if DEBUG
    Crash.happen(at: .key, surroundings.environment)
    #endif
    tellTime()
    drafts.count(events)
    for event in events {
      if !hasEnded {
        // What was typed ahead may already be read by the form that needs them.
        listZonesWhereAsked()
        if model.isAhead(event) {
          typedAhead.append(event)
        } else {
          tell(.terminal(doubleClicks.marked(event, at: .now)))
        }
      } else if event == .key(Key("c", .control)) {
        finishWaiting(for: .zero)
      }
    }
  }

  /// Takes what was typed while a change waited; where it was refused, its line or form is still
  /// open, and what was meant for after it is let go.
  private mutating func takeTypedAhead() {
    guard !typedAhead.isEmpty, !model.entry.isSubmitted else { return }
    let events = typedAhead
    typedAhead = []
    if model.entry == .none { return take(events) }
    model.notice?.text += "; what was typed meanwhile was not taken"
  }

  mutating func tellTime() {
    let clock = clock
    if clock != model.clock { tell(.clock(clock)) }
  }

  private var clock: Clock {
    // Where the clock cannot be read, the time stands still.
    let now = (try? surroundings.environment.now()) ?? model.clock.now
    return Clock(now: now, today: zone.local(now).0)
  }

  /// How many milliseconds to wait for the next event; nil is for ever.
  ///
  /// The rest of a key comes first. A change that waits is tried again after 20, as long a copying
  /// program is given before the next look, the details follow the focus after 60, longer than a held
  /// key takes to repeat, others are given time to finish, and the day changes at midnight; ten minutes
  /// at most, as the clock may be set and the machine may sleep.
  private var patience: Int? {
    if let patience = input.patience { return patience }
    if !plansToRead.isEmpty { return 0 }
    if !waiting.isEmpty || clipboard.isBusy { return 20 }
    if model.isDetailBehind { return 60 }
    let toMidnight = zone.secondsToMidnight(after: clock.now).map { min($0, 600) * 1_000 }
    let toTimer = [nextReading, drafts.dueAt].compactMap(\.self).min().map {
      moment in
      let (seconds, attoseconds) = (moment - .now).components
      // Rounded up: a wait that ends before the moment would be followed by waits of nothing.
      return max(0, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000) + 1)
    }
    return [toMidnight, toTimer].compactMap(\.self).min()
  }
}
