#pragma once
// Work off the UI thread. Results come back as values on the UI thread; a receiver that is gone gets nothing.

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace aicmo::ui {

/// Lives on the UI thread, as long as the window. Its destructor waits for running work.
class Jobs final : public QObject {
    Q_OBJECT
  public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override;

    /// Runs `work()` on a worker and `done(result)` on the UI thread, if `receiver` still lives then.
    template <class Work, class Done>
    void run(QObject* receiver, Work work, Done done) {
        using Value = std::invoke_result_t<Work>;
        pool_.start(
            [this, guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)]() mutable {
                auto value = std::make_shared<Value>(work());
                post([guard, value, done = std::move(done)]() mutable {
                    if (guard) {
                        done(std::move(*value));
                    }
                });
            });
    }

    /// Runs `call` on the UI thread soon. Any thread.
    void post(std::function<void()> call);

  private:
    QThreadPool pool_;
};

/// Of several requests for the same thing only the newest one's answer counts: starting one stops and forgets the one
/// before. UI thread only.
class Latest {
  public:
    ~Latest() { cancel(); }

    template <class Work, class Done>
    void run(Jobs& jobs, QObject* receiver, Work work, Done done) {
        cancel();
        stop_ = std::stop_source();
        const auto mine = generation_;
        jobs.run(
            receiver, [work = std::move(work), token = stop_.get_token()]() mutable { return work(token); },
            [mine, done = std::move(done)](auto value) mutable {
                if (*mine == Alive::Yes) {
                    done(std::move(value));
                }
            });
    }

    void cancel() {
        stop_.request_stop();
        *generation_ = Alive::No;
        generation_ = std::make_shared<Alive>(Alive::Yes);
    }
    /// Valid until the next run() or cancel().
    [[nodiscard]] std::function<bool()> current() const {
        return [mine = generation_] { return *mine == Alive::Yes; };
    }

  private:
    enum class Alive { Yes, No };
    std::shared_ptr<Alive> generation_ = std::make_shared<Alive>(Alive::Yes);
    std::stop_source stop_;
};

}  // namespace aicmo::ui
