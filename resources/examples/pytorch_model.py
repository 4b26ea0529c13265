"""Genrescope's models in PyTorch, without Genrescope: pytorch_model.py MODEL FEATURES.npz, the latter
of 'genrescope-cli extract MUSIC --model MODEL --out FEATURES.npz'. Layout: safetensors.md beside."""
import json, struct, sys
import numpy as np, torch

def load(path):  # a safetensors file
    with open(path, "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
        data = file.read()
    about = json.loads(header.pop("__metadata__")["genrescope"])
    return about, {name: torch.frombuffer(bytearray(data[slice(*one["data_offsets"])]),
                                          dtype=torch.float32).reshape(one["shape"])
                   for name, one in header.items()}

def answer(about, part, x):  # part: the network's tensors by name; x: clips x steps x columns
    for layer, units in enumerate(about["units"]):
        lstm = torch.nn.LSTM(x.shape[2], units, batch_first=True,
                             bidirectional=about["bidirectional"])
        lstm.load_state_dict({name[6:]: values for name, values in part.items()
                              if name.startswith(f"lstm{layer}.")})
        x = lstm(x)[0]
    pooled = {"mean": x.mean(1), "last": torch.cat([x[:, -1, :units], x[:, 0, units:]], 1),
              "mean_deviation": torch.cat([x.mean(1), x.std(1)], 1)}[about["pooling"]]
    return torch.softmax(pooled @ part["dense.weight"].T + part["dense.bias"], 1)

(about, tensors), features, logs = load(sys.argv[1]), np.load(sys.argv[2]), []
for k, member in enumerate(about["members"]):
    part = {name.split(".", 1)[1]: v for name, v in tensors.items() if name.startswith(f"member{k}.")}
    x = torch.tensor(features["X"])[:, :, member["columns"] or slice(None)]
    x = (x - part.get("scaler.mean", 0)) * part.get("scaler.scale", 1)
    limit = member["inputLimit"] or np.inf
    steps, crop = x.shape[1], min(member["network"]["cropSteps"] or x.shape[1], x.shape[1])
    count = max(2, -(-2 * steps // crop) - 1) if crop < steps else 1  # stretches that overlap by half
    starts = [(steps - crop) * i // max(count - 1, 1) for i in range(count)]
    parts = [answer(member["network"], part, x.clamp(-limit, limit)[:, s:s + crop]) for s in starts]
    logs.append((sum(parts) / count).clamp(min=1e-30).log())
shares = torch.softmax(sum(logs) / len(logs) / about["temperature"], 1)  # blend "log_average"
for name, row in zip(features["names"], shares):
    print(name, about["genres"][row.argmax()], *(f"{share:.7f}" for share in row), sep="\t")
