// run_onnx.js MODEL.onnx JOB.json: feeds raw float32 files to a model with onnxruntime-node.
// JOB: {"inputs": {name: {"file", "shape"}}, "output": file}
const ort = require('onnxruntime-node');
const fs = require('fs');

async function main() {
    const job = JSON.parse(fs.readFileSync(process.argv[3]));
    const session = await ort.InferenceSession.create(process.argv[2]);
    const feeds = {};
    for (const [name, input] of Object.entries(job.inputs)) {
        const bytes = fs.readFileSync(input.file);
        const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
        feeds[name] = new ort.Tensor('float32', Float32Array.from(values), input.shape);
    }
    const answer = (await session.run(feeds)).probabilities;
    fs.writeFileSync(job.output, Buffer.from(answer.data.buffer, answer.data.byteOffset,
                                             answer.data.byteLength));
}
main().catch((error) => {
    console.error(String(error));
    process.exit(1);
});
