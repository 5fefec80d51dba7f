import CandidCore
import CandidStore
import CandidUI

// Other plans: how they stand is read one by one while the keys rest, and a sitting goes on in one
// once nothing of this one waits.
extension Session {
  /// Reads the next of the plans that the overview shows.
  mutating func readNextPlan() {
    guard !plansToRead.isEmpty else { return }
    let folder = plansToRead.removeFirst()
    do {
      let workspace = try workspace(in: folder)
      let week = Week(showing: workspace.today, startingOn: workspace.settings.weekStart)
      let pages = Plan(settings: workspace.settings).pages(weighing: week...week)
      // No writer is waited for, as keys would be.
      let plan = Plan(
        settings: workspace.settings,
        pages: workspace.store.read(pages, waiting: .zero)
      )
      let balance = Balance(of: week, in: plan)
      tell(.planRead(folder, .read(title: workspace.settings.name, balance)))
    } catch {
      tell(.planRead(folder, .unreadable("\(error)")))
    }
  }

  /// Goes on with another plan, once the changes that wait are saved.
  mutating func openPlan(in folder: String) {
    guard waiting.isEmpty else {
      nextPlan = folder
      return
    }
    keepWords()
    do {
      goOn(in: try workspace(in: folder), folder)
    } catch {
      tell(.planRead(folder, .unreadable("\(error)")))
      model.notice = Notice("\(error)", .error)
    }
  }

  /// Opens the plan that was asked for while a change waited.
  ///
  /// Not where that change was refused, or the person has begun something since: both are told and
  /// done in the plan that is open.
  mutating func openNextPlanWhereDue() {
    guard let folder = nextPlan, waiting.isEmpty else { return }
    nextPlan = nil
    if model.context == .plans, model.entry == .none, model.notice?.kind != .error {
      openPlan(in: folder)
    }
  }

  private func workspace(in folder: String) throws -> Workspace {
    try Workspace(Workspace.store(in: folder, surroundings), surroundings)
  }

  private mutating func goOn(in workspace: Workspace, _ folder: String) {
    let before = model
    store = workspace.store
    zone = workspace.zone
    watch = Watch(store.folder)
    drafts = DraftKeeper()
    search = nil
    (reloadAt, lookAt, plansToRead) = (nil, nil, [])
    model = Model(
      plan: Plan(settings: workspace.settings),
      clock: Clock(now: workspace.now, today: workspace.today),
      size: before.size,
      characters: before.characters,
      preferences: before.preferences,
      readOnly: store.condition.reason
    )
    model.goOn(in: folder, from: before)
    for warning in workspace.warnings { model.notice = Notice(warning, .error) }
    begin()
    readRest()
  }
}
