import { functionOf, type OperationInput, type OperationName } from '../../../contract/operations'
import type { Actor, Cast } from '../../support/actors'
import { accessMatrix, type Scene } from '../access/access-matrix'
import type { World } from './set-up-world'

/** To whom an operation belongs: agents do what the function `agent` answers. */
export function ownerOf(operation: OperationName, { wangMin, linYue }: Cast): Actor {
  return functionOf[operation] === 'agent' ? wangMin : linYue
}

/** One request per operation that its owner may make, again and again: those of the access matrix. */
export function requestsOf(world: World): { [N in OperationName]: OperationInput<N> } {
  const scene = sceneOf(world)
  const requests = Object.entries(accessMatrix).map(([name, [, asks]]) => [name, asks(scene)])
  return Object.fromEntries(requests)
}

/** The requests that can also be made about an agent's card that was sent by itself. */
export function cardRequestsOf(world: World): { [N in OperationName]?: OperationInput<N> } {
  const scene = sceneOf(world)
  const requests = Object.entries(accessMatrix).map(([name, [, , asksByCard]]) => [name, asksByCard?.(scene)])
  return Object.fromEntries(requests)
}

function sceneOf(world: World): Scene {
  const { cast, article } = world
  const { wangMin, linYue } = cast
  return { ...world, agentId: wangMin.personId, personId: linYue.personId, activityId: article.activityId }
}
