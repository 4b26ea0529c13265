// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/loss.h"
#include "core/nn/network_settings.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace genrescope {

/// A batch of clips, as views: nothing is copied but while a step is computed.
///
/// The network sees clamp((x - mean) * scale, -limit, limit) + offset.
struct SequenceBatch {
    std::vector<const float*> clips; ///< each points at steps x inputs values, row-major
    int steps = 0;
    std::span<const float> mean;    ///< (inputs), or empty: 0
    std::span<const float> scale;   ///< (inputs), or empty: 1
    float limit = 0;                ///< 0: none
    std::span<const float> offsets; ///< (clips x inputs), constant over time; or empty: 0
};

/// Runs a network forward and backward over batches, on threadCount() threads and with the widest
/// instructions that the processor has (core/base/instruction_set.h).
///
/// Keeps its working memory from call to call. Belongs to one thread at a time. Results do not
/// depend on the number of threads, bit for bit.
class NetworkPass {
public:
    explicit NetworkPass(const NetworkShape& shape); ///< settings must have no problems()
    ~NetworkPass();
    NetworkPass(NetworkPass&&) noexcept;
    NetworkPass& operator=(NetworkPass&&) noexcept;

    const NetworkShape& shape() const;

    /// Fills `probabilities` (clips x genres). False where `stop` ended it: then nothing is valid.
    bool predict(std::span<const float> parameters, const SequenceBatch& batch,
                 std::span<float> probabilities, std::stop_token stop = {});

    /// The same with dropout drawn from `seed`, then the loss against `targets` (clips x genres)
    /// and its gradient by every parameter (overwritten). False where `stop` ended it.
    struct LossAndGradient {
        double loss = 0;
        std::span<float> gradient;      ///< (parameterCount)
        std::span<float> probabilities; ///< (clips x genres)
    };
    bool train(std::span<const float> parameters, const SequenceBatch& batch,
               std::span<const float> targets, Loss loss, std::uint64_t seed,
               LossAndGradient& result, std::stop_token stop = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace genrescope
