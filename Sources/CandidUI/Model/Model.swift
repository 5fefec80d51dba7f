import CandidCore
import Canvas

/// Everything the screen is drawn from.
package struct Model: Sendable {
  package var plan: Plan { didSet { weighed = Weighed() } }
  /// The folder of the plan, as the person named it.
  package var folder = ""
  package var clock: Clock
  /// Time zones by their names, as far as they were looked up.
  package var zones: [String: Zone] = [:] { didSet { weighed.form = nil } }
  package var size: Size
  package var characters: CharacterSet
  /// What the person chose for every plan.
  package var preferences: Preferences
  /// Why nothing can be saved here; nil where it can.
  package var readOnly: String?
  package var random: SplitMix64

  /// The focused day; the week shown is the one that holds it.
  package var day: Day
  /// The place of the selected post or open slot in its day, from 0.
  package var index = 0
  /// How many cards of the focused day are scrolled away above.
  package var scroll = 0
  /// What the details are told of; the focus, once the keys rest.
  package var detail: Focus
  /// Views opened over the week, the last one in front.
  package var opened: [OpenedView] = []
  /// A field or form that takes the keys.
  package var entry = Entry.none
  /// A form under the help, which takes the keys again once that is closed.
  var parked: Form?
  package var keys = PendingKeys()
  package var marks = Marks()
  /// What the pointer is in the middle of.
  package var pointer = Pointer.idle
  package var notice: Notice? {
    didSet { if let notice { messages.append(notice, at: clock.now) } }
  }
  /// What the message line said in this sitting.
  package internal(set) var messages = MessageLog()
  /// The lines typed after `:`.
  package var earlierLines = EarlierLines()
  /// The last saved changes, the latest first, as they were when the view of them was opened.
  package var history: [HistoryLine] = []
  /// What the next key may do over changes made since, having asked: undo or redo.
  package var asked: Purpose?
  /// The command that asked before it acts, and does so when its keys are pressed again.
  var confirming: String?
  /// What the same key copies the next text after; any other key ends that.
  var copied: CopiedText?
  /// What other programs wrote over, and `U` restores.
  package var overwriting = Overwriting()
  /// The words that were given up last; kept in this sitting alone.
  var dropped: Draft?
  /// The stages of posts that were skipped in this sitting.
  var stagesBeforeSkipping: [PostID: Stage] = [:]
  /// The overwritten changes that were told of in this sitting.
  package var announced: Set<EntryID> = []
  /// The names of the system's time zones; nil until they are looked up.
  package var zoneNames: [String]?
  /// The folder with other files in it, of which a person was asked whether the plan is to stand there.
  var askedFolder: String?
  /// The private log, which only its view and the edit form show.
  package var hardParts = HardPartLog()
  /// The plans one can go to, as their view shows them.
  package var plans: [PlanRow] = []
  /// Which posts are shown; the balance is of all.
  package var filter = Filter()
  /// What is looked for in the whole plan.
  package var search: Search?
  /// Words that were looked for in this sitting, the latest first.
  package var soughtBefore: [String] = []
  /// What is to be selected as soon as its day is read.
  package var awaited: DayItem.Name?
  /// Whether a change waits for the plan, which another program holds.
  package var isWaiting = false
  /// What was worked out of the plan for the frames until it changes.
  var weighed = Weighed()

  package init(
    plan: Plan,
    clock: Clock,
    size: Size,
    characters: CharacterSet = .unicode,
    preferences: Preferences = Preferences(),
    seed: UInt64 = 0,
    readOnly: String? = nil
  ) {
    self.plan = plan
    self.clock = clock
    self.size = size
    self.characters = characters
    self.preferences = preferences
    self.readOnly = readOnly
    random = SplitMix64(seed: seed)
    day = clock.today
    detail = Focus(day: clock.today)
    detail = focus
  }
}

/// A view over the week, how far it is scrolled, and what is picked in it.
package struct OpenedView: Equatable, Sendable {
  package var context: Context
  /// How many lines are scrolled away above.
  package var scroll = 0
  /// What is picked in it, from 0; nil where nothing is.
  package var selection: Int?
  /// Whose posts the balance counts, where the view is one of them.
  package var lens = BalanceLens.plan
  /// The weeks it is about, where the view is a review.
  package var span: ReviewSpan?
  /// The day that is picked, where the view is a month.
  package var day: Day?
  /// What the lines shown must hold, where the view can be searched; empty shows all.
  package var words = ""

  package init(_ context: Context) {
    self.context = context
  }
}

/// Keys that wait for more: a count, and the beginning of a sequence.
package struct PendingKeys: Equatable, Sendable {
  package var count: Int?
  package var sequence: [Key] = []
  /// Whether the post they were begun on is gone: what ends them, a key or Enter after a line, is
  /// swallowed once.
  var isVoid = false

  package init() {}

  package var isEmpty: Bool { count == nil && sequence.isEmpty && !isVoid }
}

extension Model {
  /// The week shown, named by the ISO week of its Thursday.
  package var week: Week { Week(showing: day, startingOn: plan.settings.weekStart) }

  package var days: [Day] { week.days(startingOn: plan.settings.weekStart) }

  /// What is shown of the week, in order.
  var items: [DayItem] { days.flatMap(items(on:)) }

  /// What is shown on the focused day, in order.
  var dayItems: [DayItem] { items(on: day) }

  /// Whether the plan keeps a day free.
  func isRestDay(_ day: Day) -> Bool { plan.settings.rest.contains(day.weekday) }

  func items(on day: Day) -> [DayItem] {
    let items = allItems(on: day)
    return filter.isEmpty ? items : items.filter(shows)
  }

  /// What is under the cursor; nil on an empty day.
  var selectedItem: DayItem? {
    let items = dayItems
    return items.indices.contains(index) ? items[index] : nil
  }

  /// The post under the cursor; nil on an empty day and on an open slot.
  package var selected: Post? { showsIdeas ? selectedIdea : selectedItem?.post }

  /// Whether a post can be added on the focused day.
  package var canAdd: Bool { readOnly == nil && closed == nil }

  /// Why the file of the focused day, or of the ideas, takes no changes; nil where it does.
  package var closed: String? { closed(showsIdeas ? .ideas : .week(Week(containing: day))) }

  /// Why a file takes no changes; nil where it does.
  func closed(_ page: Page) -> String? {
    switch plan.pages[page]?.condition {
    case nil, .open?: nil
    case .readOnly(let why)?, .damaged(let why)?: why
    }
  }

  /// Where the parts of the week stand, and of the ideas beside it.
  var layout: WeekLayout { WeekLayout(size, showsIdeas: showsIdeas) }

  package var glyphs: Glyphs { Glyphs(characters) }

  package var context: Context { opened.last?.context ?? .week }

  /// The weeks whose balances are shown: the one that is open, those in review, and of the month.
  var weighedWeeks: [ClosedRange<Week>] {
    [week...week] + opened.compactMap { $0.span?.weeks(in: plan) }
      + [monthWeeks].compactMap(\.self)
  }

  /// The pages that the balances shown need; those of the week's repairs while they are shown.
  package var neededPages: [Page] {
    let showsRepairs = opened.contains { $0.context == .balance }
    let later = showsRepairs ? Repairs.pages(for: week, in: plan) : []
    let found = [search?.last].compactMap { $0?.hit.page }
    return Set(weighedWeeks.flatMap(plan.pages(weighing:)) + later + found).sorted()
  }

  /// Takes the count typed before a command; 1 where there is none.
  package mutating func takeCount() -> Int {
    defer { keys.count = nil }
    return keys.count ?? 1
  }

  /// Asks for a verb's change to be saved; says so where it would change nothing.
  package mutating func verb(_ change: Change, _ purpose: Purpose = .verb) -> [Effect] {
    guard let effective = change.effective(on: plan) else {
      notice = Notice("it is so already; nothing was changed")
      entry = .none
      return []
    }
    return save(effective, purpose)
  }

  /// Asks for a change to be saved, naming the pages its posts were last seen on.
  ///
  /// It is to go over nothing that the screen did not show, unless the change says what was seen.
  package func save(_ change: Change, _ purpose: Purpose) -> [Effect] {
    var change = change
    if change.seen.isEmpty {
      change.seen = change.posts.compactMap { plan.post($0) ?? marks.post($0) }
    }
    let near = Set(
      change.posts.compactMap { plan.page(holding: $0) ?? marks.post($0)?.when.page }
    )
    return [.save(change, purpose, near: near.sorted())]
  }

  mutating func select(_ id: PostID, on day: Day) { select(.post(id), on: day) }

  /// Selects something on a day; where that is not read yet, as soon as it is.
  mutating func select(_ item: DayItem.Name, on day: Day) {
    if day != self.day { scroll = 0 }
    self.day = day
    let place = dayItems.firstIndex { $0.name == item }
    index = place ?? 0
    awaited = place == nil ? item : nil
  }
}
