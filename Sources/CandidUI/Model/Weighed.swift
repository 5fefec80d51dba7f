import CandidCore
import Canvas

/// What was worked out of the plan and of the view in front, so that a frame need not do it again.
///
/// Measured with 200 posts in the week: a balance takes 1.5 ms, its repairs 8.
struct Weighed: Sendable {
  var balances: [Week: Balance] = [:]
  /// The repairs of a week as they are on a day.
  var repairs: (week: Week, today: Day, all: [Repair])?
  /// The week as if the picked repair were carried out.
  var preview: RepairPreview?
  /// What stands on the days of a shown week, as it is on a day.
  var items: (week: Week, today: Day, byDay: [Day: [DayItem]])?
  /// The lines that the reading view in front shows; nil where the model changed since.
  var lines: (context: Context, shown: ReadingLines)?
  /// Where the parts of the open form stand, at a size, made anew at the end of each update.
  ///
  /// Counting a long text takes most of a key. Nil where a line has the focus: then it is laid out for
  /// the frame.
  var form: (shown: Form, size: Size, layout: FormLayout)?

  /// Forgets what a change of pages may have made old.
  func kept(_ plan: Plan, changed pages: Set<Page>) -> Weighed {
    if pages.isEmpty { return self }
    var kept = Weighed()
    kept.balances = balances.filter { week, _ in
      pages.isDisjoint(with: plan.pages(weighing: week...week))
    }
    return kept
  }
}

/// A week as if a repair were carried out.
struct RepairPreview: Sendable {
  /// The repair, as lists count it from 1.
  let number: Int
  let balance: Balance

  init(_ number: Int, _ repair: Repair, _ plan: Plan) {
    self.number = number
    balance = Balance(of: repair.week, in: plan.showing(repair))
  }
}

extension Model {
  /// The week as if the picked repair were carried out; nil where none is picked.
  var preview: RepairPreview? {
    guard let (number, repair) = pickedRepair else { return nil }
    if let kept = weighed.preview, kept.number == number { return kept }
    return RepairPreview(number, repair, plan)
  }

  package var balance: Balance { balance(of: week) }

  /// The balance of a shown week.
  func balance(of week: Week) -> Balance {
    weighed.balances[week] ?? Balance(of: week, in: plan)
  }

  /// What would bring the shown week nearer to balance.
  package var repairs: [Repair] {
    if let kept = weighed.repairs, kept.week == week, kept.today == clock.today { return kept.all }
    return freshRepairs
  }

  /// The repairs as of this instant, which carrying one out notes.
  var freshRepairs: [Repair] {
    Repairs.all(for: week, in: plan, today: clock.today, now: clock.now)
  }

  /// What stands on a day, in order, whatever the filter shows.
  func allItems(on day: Day) -> [DayItem] {
    let week = Week(showing: day, startingOn: plan.settings.weekStart)
    if let kept = weighed.items, kept.week == week, kept.today == clock.today {
      return kept.byDay[day] ?? []
    }
    return plan.items(in: week, today: clock.today).filter { $0.day == day }
  }

  /// Sorts what stands in the shown week by its days, which the focus and the frame ask for.
  mutating func sortItems() {
    if let kept = weighed.items, kept.week == week, kept.today == clock.today { return }
    let items = plan.items(in: week, today: clock.today)
    let byDay = Dictionary(grouping: items.filter { $0.day != nil }) { $0.day ?? day }
    weighed.items = (week, clock.today, byDay)
  }

  /// The lines of the reading view in front; none of one that is drawn.
  var shownLines: ReadingLines {
    if let kept = weighed.lines, kept.context == context { return kept.shown }
    return Views.lines(of: context, in: self)
  }

  /// Where the parts of a form stand.
  func layout(of form: Form) -> FormLayout {
    if let kept = weighed.form, kept.size == size, kept.shown == form { return kept.layout }
    return FormLayout(form, self)
  }

  /// Lays out the lines of the next frame; scrolling asks for them once more.
  package mutating func layOut() {
    weighed.lines = nil
    weighed.lines = (context, shownLines)
  }

  /// Works out what the next frame shows.
  mutating func weigh() {
    let missing = drawnWeeks.filter { weighed.balances[$0] == nil }
    for balance in Balance.balances(of: missing, in: plan) {
      weighed.balances[balance.week] = balance
    }
    guard context == .balance, lens == .plan else { return }
    if weighed.repairs.map({ $0.week != week || $0.today != clock.today }) ?? true {
      weighed.repairs = (week, clock.today, repairs)
      weighed.preview = nil
    }
    weighed.preview = preview
  }

  /// The weeks whose balances the view in front draws.
  private var drawnWeeks: [Week] {
    let weeks =
      switch context {
      case .review: reviewSpan?.weeks(in: plan)
      case .month: monthWeeks
      default: week...week
      }
    return weeks.map { (0...($0.upperBound - $0.lowerBound)).map($0.lowerBound.adding) } ?? []
  }
}
