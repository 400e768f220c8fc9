#pragma once
// What every page of the console receives, and what it may ask the window for. A page is its own controller.

#include <functional>

#include <QWidget>

#include "ui/bridge/doubt_inquiry.h"
#include "ui/bridge/library.h"
#include "ui/bridge/package_controller.h"
#include "ui/bridge/project_session.h"
#include "ui/bridge/run_controller.h"
#include "ui/console.h"
#include "ui/widgets/mode_policy.h"

namespace aicmo::ui {

enum class PageId { Overview, Plan, Run, Package, Events };
inline constexpr int pageCount = 5;

/// References that outlive every page.
struct PageContext {
    const ConsoleServices& services;
    Jobs& jobs;
    ProjectSession& session;
    RunController& runs;
    PackageController& packages;
    DoubtInquiry& doubts;
    Library& library;
    ModePolicy& mode;
};

class Page : public QWidget {
    Q_OBJECT
  public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr) : QWidget(parent), context_(context) {}
    /// Ctrl+F: puts the focus into the page's own search field.
    virtual void search() {}
    /// The part that a toast may stand on, in its lower corner: nothing is to be pressed there.
    [[nodiscard]] virtual QWidget* toastGround() { return this; }

  signals:
    void pageWanted(aicmo::ui::PageId page);
    void itemWanted(qint64 planIndex);   ///< show that plan item on the plan page
    void ruleWanted(const QString& id);  ///< show that rule of the channels
    void runWanted();                    ///< as if the run button was pressed
    void connectionOpened();             ///< by something other than a run
    void toastWanted(const QString& text);
    /// Something was done that `undo` takes back.
    void undoWanted(const QString& text, const std::function<void()>& undo);
    void problemRaised(const QString& text);
    /// The number on the page's tab ("3", "61 %"); empty for none.
    void badgeChanged(const QString& text, aicmo::ui::Tone tone);

  protected:
    const PageContext context_;
};

}  // namespace aicmo::ui
