#pragma once
// Pages or slides in small: painted on a worker when they come into view, one at a time, the newest wish first.

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

#include "ui/bridge/jobs.h"
#include "ui/bridge/sheets.h"

namespace aicmo::ui {

enum class SheetKind { Page, Slide };

/// "Page 3 of 18", "Slide 3 of 18".
[[nodiscard]] QString sheetName(SheetKind kind, int index, int count);

class SheetModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    /// Pictures are `height` pixels high.
    SheetModel(Jobs& jobs, SheetKind kind, int height, QObject* parent = nullptr);

    void setSource(std::shared_ptr<const SheetSource> source, qreal ratio);
    [[nodiscard]] std::shared_ptr<const SheetSource> source() const { return source_; }
    [[nodiscard]] SheetKind kind() const { return kind_; }
    [[nodiscard]] int height() const { return height_; }
    /// The size of every picture's place: that of the first sheet.
    [[nodiscard]] QSize sheetSize() const { return sheetSize_; }
    /// Null until it is painted.
    [[nodiscard]] const QPixmap* picture(int index) const { return pictures_.object(index); }
    /// These are in view.
    void want(const QList<int>& indices);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    void paintNext();

    Jobs& jobs_;
    SheetKind kind_;
    int height_;
    qreal ratio_ = 1;
    QSize sheetSize_;
    std::shared_ptr<const SheetSource> source_;
    int count_ = 0;
    QCache<int, QPixmap> pictures_;  ///< costs are kilobytes
    QList<int> wanted_;
    QSet<int> failed_;
    bool painting_ = false;
    Latest work_;
};

}  // namespace aicmo::ui
