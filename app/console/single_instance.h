#pragma once
// One console a store: a second start hands over what it was given and ends. The socket stands in the user's runtime
// folder; nobody else can reach it.

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

namespace aicmo {

class SingleInstance final : public QObject {
    Q_OBJECT
  public:
    /// `store`: what the two have in common. `folder`: the user's own, for lock and socket.
    SingleInstance(const QString& store, const QString& folder, QObject* parent = nullptr);

    /// True for the first one, which listens from then on. Also true where there is no place to meet: a start is never
    /// refused for that.
    [[nodiscard]] bool isFirst() const { return first_; }
    /// Hands `given` to the first one; true when it has taken it. Waits a few seconds at most.
    [[nodiscard]] bool handOver(const QStringList& given) const;

  Q_SIGNALS:
    /// What another start was given; may be empty.
    void given(const QStringList& what);

  private:
    void answer(QLocalSocket* socket);

    QString name_;
    QLockFile lock_;
    QLocalServer server_;
    bool first_ = true;
};

}  // namespace aicmo
