import CandidCore

/// The plans one can go to.
extension Model {
  /// The plan that is picked in the view of them; nil elsewhere.
  var pickedPlan: PlanRow? {
    guard context == .plans, let place = opened.last?.selection, plans.indices.contains(place)
    else { return nil }
    return plans[place]
  }

  /// Shows the plans, the open one picked; how each stands comes one after the other.
  mutating func openPlans() -> [Effect] {
    plans = preferences.plans.map { PlanRow(name: $0.name, folder: $0.folder) }
    if !plans.contains(where: { $0.folder == folder }) {
      plans.insert(PlanRow(name: nil, folder: folder), at: 0)
    }
    var view = OpenedView(.plans)
    view.selection = plans.firstIndex { $0.folder == folder }
    opened.append(view)
    return [.readPlans(plans.map(\.folder))]
  }

  /// Goes to the picked plan; what is open already is shown by going back.
  mutating func openPickedPlan() -> [Effect] {
    guard let plan = pickedPlan else { return [] }
    guard plan.folder != folder else {
      opened.removeLast()
      return []
    }
    return [.openPlan(plan.folder)]
  }

  mutating func take(_ standing: PlanRow.Standing, of folder: String) {
    for place in plans.indices where plans[place].folder == folder {
      plans[place].standing = standing
    }
  }

  /// Goes on with another plan in its folder; what belongs to the sitting comes along.
  package mutating func goOn(in folder: String, from before: Model) {
    self.folder = folder
    random = before.random
    messages = before.messages
    earlierLines = before.earlierLines
    soughtBefore = before.soughtBefore
    zoneNames = before.zoneNames
  }
}
